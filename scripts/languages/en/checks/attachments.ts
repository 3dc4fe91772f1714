import type { Messages } from '../../message.ts';

export const attachments = {
  missing: (name: string, report: string) => [
    `there is no file ${report}/${name}`,
    'the name of a file in the report’s folder',
    'put the file there, or correct its name',
  ],
  noPicture: (name: string) => [
    `${name} is no picture that a browser shows`,
    'a JPEG, PNG or WebP, whatever its name',
    'save the picture as one of these',
  ],
  noPdf: (name: string) => [`${name} is no PDF`, 'a PDF, or an address that begins with https://', 'name the PDF'],
  noAddress: (address: string) => [
    `${address} is no address that readers can follow`,
    'an address that begins with https://, or the name of a PDF in the report’s folder',
    'correct it',
  ],
} satisfies Messages;
