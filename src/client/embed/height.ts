/** Tells the page that shows this one in a frame how tall it is: `{ type: 'yearleaf:height', id, height }`. */
const main = document.querySelector('main');
let told = 0;

function tell(): void {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  if (height !== told) window.parent.postMessage({ type: 'yearleaf:height', id: main!.id, height }, '*');
  told = height;
}

if (main && window.parent !== window) {
  // What is out of sight is not drawn, so that nothing is observed of it.
  tell();
  new ResizeObserver(tell).observe(document.documentElement);
}
