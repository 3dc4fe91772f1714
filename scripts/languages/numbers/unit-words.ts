/** Signs of physical and other measures, the same in every language. */
const SYMBOLS = new Set(
  [
    '% ％ ‰ ° °C ℃',
    'mm cm m dm km m² m³ km² ㎡ ㎥ km/h mu ha L ml mL l t kg g mg Mt kt bbl',
    'W kW MW GW TW kWh MWh GWh TWh Wh V kV Hz MHz GHz kJ MJ GJ tce Mtce tCO2e tCO₂e Pa kPa MPa',
    'KB MB GB TB PB EB ZB bit/s kbps Mbps Gbps Tbps FLOPS PFLOPS EFLOPS TEU FEU',
    's ms min h bp bps pp ppm ppb dB',
  ].flatMap((line) => line.split(' ')),
);

/** What an index is counted from: `2020=100`, `上年=100`, `previous year = 100`. */
const INDEX_BASE = /^[^=＝]{1,40}[=＝]\s?\d[\d,.]*$/u;

/** A unit that reads the same in every language. */
export const isSymbol = (text: string): boolean => SYMBOLS.has(text) || INDEX_BASE.test(text);
