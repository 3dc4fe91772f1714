/** A built page of this site; undefined where there is none. Throws where the network fails. Its scripts never run. */
export async function fetchPage(address: string): Promise<Document | undefined> {
  const response = await fetch(address, { credentials: 'omit' });
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}
