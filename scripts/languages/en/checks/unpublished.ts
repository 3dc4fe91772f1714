import type { Messages } from '../../message.ts';

export const unpublished = {
  link: (report: string, reason: 'draft' | { until: string }) => [
    `this leads to ${report}, which ${reason === 'draft' ? 'is a draft' : `is not to be published before ${reason.until}`}`,
    'links from what is published to what is published; a build stops here',
    'take the link away until then, or publish the report',
  ],
} satisfies Messages;
