import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathOf } from '../../addresses.ts';
import { jpegOrPng } from '../pictures.ts';
import { attribute, type Element } from './xml.ts';

/** A picture in the book. */
export interface BookPicture {
  name: string;
  type: string;
  bytes: Uint8Array;
}

/** The address of the widest file of a picture: readers enlarge pictures, and a book has but one file of each. */
export function widest(img: Element): string | undefined {
  const files = (attribute(img, 'srcset') ?? '').split(', ').map((file) => file.split(' '));
  const [[address] = []] = files.toSorted(([, one = ''], [, other = '']) => parseInt(other) - parseInt(one));
  return address || attribute(img, 'src');
}

/** What every reading system can show: SVG as it is, others as JPEG or PNG. `address` is that of the site. */
export async function readPicture(address: string, site: string, base: string): Promise<BookPicture | undefined> {
  const file = join(site, pathOf(decodeURIComponent(address.slice(base.length))));
  if (!existsSync(file)) return undefined;
  const bytes = readFileSync(file);
  const stem = `pictures/${address
    .split('/')
    .at(-1)!
    .replace(/\.\w+$/, '')}`;
  if (file.endsWith('.svg')) return { name: `${stem}.svg`, type: 'image/svg+xml', bytes };
  const made = await jpegOrPng(bytes);
  return { name: `${stem}.${made.type === 'jpeg' ? 'jpg' : 'png'}`, type: `image/${made.type}`, bytes: made.bytes };
}
