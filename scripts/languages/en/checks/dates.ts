import type { Messages } from '../../message.ts';

export const dates = {
  noDay: (date: string) => [`there is no day ${date}`, 'a day that the calendar has', 'correct it'],
  backwards: (value: string) => [
    `the period ${value} ends before it begins`,
    'the earlier date first',
    'change the two about',
  ],
} satisfies Messages;
