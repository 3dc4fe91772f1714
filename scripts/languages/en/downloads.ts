/** Words of files that readers take away, and of the page that lists them. */
export const downloadWords = {
  /** Name of a workbook's sheet. */
  dataSheet: 'Data',
  aboutSheet: 'About these data',
  allData: 'All data',
  allDataLead: 'Every figure of the library with its files, and all figures of each report in one archive.',
  dataPackage: 'All figures of the report as a Data Package (ZIP)',
  title: 'Title',
  report: 'Report',
  address: 'Address',
  licence: 'Licence',
  /** Before what the signs in a file mean. */
  signs: 'Signs',
  onSite: (site: string) => `See it at ${site}`,
  picture: 'Picture (PNG)',
  pictureFailed: 'The picture could not be made: take the SVG file in its place',
  embed: 'Embed',
  embedHelp: 'To show this figure on a page of your own, copy this line into it.',
  /** Before a script that makes frames as tall as what they show. */
  embedListen: 'Once in that page, this script makes such frames as tall as what they show:',
  copy: 'Copy',
  copied: 'Copied',
};

export type DownloadWords = typeof downloadWords;
