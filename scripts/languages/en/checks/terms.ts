import type { Messages } from '../../message.ts';

export const terms = {
  otherRendering: (term: string, renderings: string[], where: string) => [
    `“${term}” of the Chinese at ${where} is not rendered here as the glossary has it`,
    renderings.map((text) => `“${text}”`).join(' or '),
    'use it, or add this rendering under also: in glossary.yaml',
  ],
} satisfies Messages;
