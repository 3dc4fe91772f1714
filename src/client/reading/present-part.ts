import { showIn } from './drawer.ts';

/** How far down the screen a heading may stand and be the one that is read under. */
const UPPER_PART = 0.3;

/** Marks in the navigation the heading that one reads under, as headings come into the upper part of the screen or leave it. */
export function watchPresentPart(navigation: HTMLElement, text: HTMLElement): void {
  const links = new Map(
    [...navigation.querySelectorAll<HTMLAnchorElement>('.way-headings a')].flatMap((link) => {
      const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      return heading && text.contains(heading) ? [[heading, link] as const] : [];
    }),
  );
  let marked: HTMLElement | undefined;
  const mark = () => {
    const passed = [...links].filter(([heading]) => heading.getBoundingClientRect().top < innerHeight * UPPER_PART);
    const link = passed.at(-1)?.[1];
    if (link === marked) return;
    marked?.removeAttribute('aria-current');
    link?.setAttribute('aria-current', 'location');
    if (link) showIn(navigation, link);
    marked = link;
  };
  const observer = new IntersectionObserver(mark, { rootMargin: `0px 0px ${(UPPER_PART - 1) * 100}%` });
  for (const heading of links.keys()) observer.observe(heading);
}
