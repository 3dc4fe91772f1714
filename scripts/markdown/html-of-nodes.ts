import type { ElementContent, Properties } from 'hast';

/** Every node may say which element it becomes: `mdast-util-to-hast` reads these. */
declare module 'mdast' {
  interface Data {
    hName?: string | undefined;
    hProperties?: Properties | undefined;
    hChildren?: ElementContent[] | undefined;
  }
}
