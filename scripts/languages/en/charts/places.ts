/** The provincial units of China by their letter codes in GB/T 2260, and how else a table may write them. */
export const placeWords = {
  names: {
    BJ: 'Beijing',
    TJ: 'Tianjin',
    HE: 'Hebei',
    SX: 'Shanxi',
    NM: 'Inner Mongolia',
    LN: 'Liaoning',
    JL: 'Jilin',
    HL: 'Heilongjiang',
    SH: 'Shanghai',
    JS: 'Jiangsu',
    ZJ: 'Zhejiang',
    AH: 'Anhui',
    FJ: 'Fujian',
    JX: 'Jiangxi',
    SD: 'Shandong',
    HA: 'Henan',
    HB: 'Hubei',
    HN: 'Hunan',
    GD: 'Guangdong',
    GX: 'Guangxi',
    HI: 'Hainan',
    CQ: 'Chongqing',
    SC: 'Sichuan',
    GZ: 'Guizhou',
    YN: 'Yunnan',
    XZ: 'Tibet',
    SN: 'Shaanxi',
    GS: 'Gansu',
    QH: 'Qinghai',
    NX: 'Ningxia',
    XJ: 'Xinjiang',
    HK: 'Hong Kong',
    MO: 'Macao',
    TW: 'Taiwan',
  },
  /** What may follow a name, and is left out before it is looked up. */
  ending: / (province|municipality|sar|autonomous region)$/i,
  /** Other names, in small letters: `macau` for `macao`. */
  aliases: {
    macau: 'macao',
    xizang: 'tibet',
    'nei mongol': 'inner mongolia',
    hongkong: 'hong kong',
  } as Record<string, string>,
};

export type PlaceWords = typeof placeWords;
export type PlaceCode = keyof PlaceWords['names'];
