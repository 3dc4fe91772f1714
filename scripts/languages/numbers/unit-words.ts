/** Signs of physical and other measures, the same in every language. */
const SYMBOLS = new Set(
  [
    '% ％ ‰ ° °C ℃',
    'mm cm m dm km m² m³ km² ㎡ ㎥ km/h mu ha L ml mL l kL ML GL t kg g mg µg μg Mt kt bbl',
    'W kW MW GW TW kWh MWh GWh TWh Wh V kV Hz MHz GHz kJ MJ GJ TJ PJ EJ tce Mtce toe ktoe Mtoe Pa kPa MPa',
    'KB MB GB TB PB EB ZB bit/s kbps Mbps Gbps Tbps FLOPS PFLOPS EFLOPS TEU FEU',
    's ms min h bp bps pp ppm ppb dB FTE FTEs',
  ].flatMap((line) => line.split(' ')),
);

/** What an index is counted from: `2020=100`, `上年=100`, `previous year = 100`. */
const INDEX_BASE = /^[^=＝]{1,40}[=＝]\s?\d[\d,.]*$/u;

/** Greenhouse gases by what they come to in carbon dioxide: `tCO2e`, `kt CO₂-eq`. */
const CARBON = /^(?:[kMG]?t|kg|g) ?CO[2₂](?:[ -]?eq?)?$/u;

/** A unit that reads the same in every language. */
export const isSymbol = (text: string): boolean => SYMBOLS.has(text) || INDEX_BASE.test(text) || CARBON.test(text);

/** What an amount is divided by, where a letter alone would be no unit: `L/d`, `kWh/a`. */
export const isTimeSymbol = (text: string): boolean => /^(?:d|a|yr)$/u.test(text);
