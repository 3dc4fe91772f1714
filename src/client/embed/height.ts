/** Tells the page that shows this one in a frame how tall it is: `{ type: 'yearleaf:height', id, height }`. */
const main = document.querySelector('main');

if (main && window.parent !== window)
  new ResizeObserver(() => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    window.parent.postMessage({ type: 'yearleaf:height', id: main.id, height }, '*');
  }).observe(document.documentElement);
