import type { Random } from './random.ts';

/** The same in both languages. */
export interface Both {
  zh: string;
  en: string;
}

const pairs = (text: string): Both[] =>
  text.split('|').map((pair) => {
    const [zh = '', en = ''] = pair.trim().split(' = ');
    return { zh, en };
  });

export const provinces = pairs(
  '北京 = Beijing | 天津 = Tianjin | 河北 = Hebei | 山西 = Shanxi | 辽宁 = Liaoning | 上海 = Shanghai | 江苏 = Jiangsu | 浙江 = Zhejiang | 安徽 = Anhui | 福建 = Fujian | 江西 = Jiangxi | 山东 = Shandong | 河南 = Henan | 湖北 = Hubei | 湖南 = Hunan | 广东 = Guangdong | 四川 = Sichuan | 云南 = Yunnan',
);
export const cities = pairs(
  '大连 = Dalian | 青岛 = Qingdao | 宁波 = Ningbo | 厦门 = Xiamen | 深圳 = Shenzhen | 石家庄 = Shijiazhuang | 太原 = Taiyuan | 沈阳 = Shenyang | 长春 = Changchun | 哈尔滨 = Harbin | 南京 = Nanjing | 杭州 = Hangzhou | 合肥 = Hefei | 福州 = Fuzhou | 南昌 = Nanchang | 济南 = Jinan | 郑州 = Zhengzhou | 武汉 = Wuhan | 长沙 = Changsha | 广州 = Guangzhou | 南宁 = Nanning | 海口 = Haikou | 成都 = Chengdu | 贵阳 = Guiyang | 昆明 = Kunming | 西安 = Xi’an | 兰州 = Lanzhou | 西宁 = Xining | 银川 = Yinchuan | 拉萨 = Lhasa | 苏州 = Suzhou | 无锡 = Wuxi | 温州 = Wenzhou | 金华 = Jinhua | 泉州 = Quanzhou | 烟台 = Yantai | 洛阳 = Luoyang | 佛山 = Foshan | 东莞 = Dongguan | 义乌 = Yiwu',
);
export const goods = pairs(
  '服装 = apparel | 家具 = furniture | 图书 = books | 茶叶 = tea | 水果 = fruit | 玩具 = toys | 化妆品 = cosmetics | 建材 = building materials | 珠宝 = jewellery | 鲜花 = flowers | 海产品 = seafood | 药品 = medicine | 文具 = stationery | 餐具 = tableware | 乐器 = musical instruments | 童装 = children’s wear',
);
export const places = pairs(
  '仓库 = warehouses | 服务站 = service stations | 产业园 = industrial parks | 配送中心 = distribution centres | 培训基地 = training bases | 展厅 = showrooms',
);
export const issuers = pairs(
  '商务部 = Ministry of Commerce | 海关总署 = General Administration of Customs | 国家邮政局 = State Post Bureau | 市场监管总局 = State Administration for Market Regulation',
);

const syllables = pairs(
  '安 = an | 百 = bai | 昌 = chang | 达 = da | 恩 = en | 方 = fang | 光 = guang | 华 = hua | 佳 = jia | 凯 = kai | 乐 = le | 美 = mei | 宁 = ning | 鹏 = peng | 清 = qing | 瑞 = rui | 森 = sen | 泰 = tai | 万 = wan | 鑫 = xin | 益 = yi | 泽 = ze | 博 = bo | 丰 = feng | 海 = hai | 金 = jin | 康 = kang | 隆 = long | 明 = ming | 平 = ping',
).filter(({ zh }) => zh !== '百' && zh !== '万');

/** `瑞海康公司` = `Ruihaikang Company`: there are some twenty thousand of them. */
export function company(random: Random): Both {
  const [a, b, c] = [random.pick(syllables), random.pick(syllables), random.pick(syllables)];
  const name = a.en + b.en + c.en;
  return { zh: `${a.zh}${b.zh}${c.zh}公司`, en: `${name[0]!.toUpperCase()}${name.slice(1)} Company` };
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const commas = (number: number): string => String(number).replace(/\B(?=(\d{3})+$)/g, ',');

/** Sums of so many hundred millions: 25 -> `25亿元`, `RMB 2.5 billion`. */
const sum = (yi: number): Both => ({ zh: `${yi}亿元`, en: `RMB ${yi / 10} billion` });

const sentences: ((random: Random) => Both)[] = [
  (random) => {
    const [where, what, yi, growth] = [
      random.pick(provinces),
      random.pick(goods),
      sum(random.whole(11, 899)),
      random.tenth(2, 40),
    ];
    return {
      zh: `${where.zh}的${what.zh}交易额达到${yi.zh}，同比增长${growth}%。`,
      en: `Turnover of ${what.en} in ${where.en} reached ${yi.en}, up ${growth}% year on year.`,
    };
  },
  (random) => {
    const [what, count, share] = [random.pick(goods), random.whole(1100, 98_000), random.tenth(2, 60)];
    return {
      zh: `从事${what.zh}销售的商家有${count}家，占全部商家的${share}%。`,
      en: `A total of ${commas(count)} sellers dealt in ${what.en}, ${share}% of all sellers.`,
    };
  },
  (random) => {
    const [where, what, who] = [random.pick(provinces), random.pick(goods), company(random)];
    return {
      zh: `${who.zh}在${where.zh}改进${what.zh}的包装和运输，降低损耗，开拓市场。`,
      en: `${who.en} improved the packing and transport of ${what.en} in ${where.en}, which reduced losses and opened up markets.`,
    };
  },
  (random) => {
    const [what, share] = [random.pick(goods), random.tenth(20, 90)];
    return {
      zh: `受访者中有${share}%的人认为，购买${what.zh}的体验有所改善。`,
      en: `Of those asked, ${share}% found that buying ${what.en} had become easier.`,
    };
  },
  (random) => {
    const [where, what, year, month, count] = [
      random.pick(provinces),
      random.pick(places),
      random.whole(2015, 2029),
      random.whole(1, 12),
      random.whole(13, 298),
    ];
    return {
      zh: `截至${year}年${month}月，${where.zh}建成${count}个${what.zh}。`,
      en: `By ${MONTHS[month - 1]!} ${year}, ${where.en} had built ${count} ${what.en}.`,
    };
  },
  (random) => {
    const [what, who, from, to] = [random.pick(goods), company(random), random.whole(310, 990), random.whole(110, 290)];
    return {
      zh: `${who.zh}把${what.zh}的平均价格由${from}元降至${to}元。`,
      en: `${who.en} lowered the average price of ${what.en} from RMB ${from} to RMB ${to}.`,
    };
  },
];

export const sentence = (random: Random): Both => random.pick(sentences)(random);

/** So many sentences as one paragraph. */
export function paragraph(random: Random, count: number): Both {
  const all = Array.from({ length: count }, () => sentence(random));
  return { zh: all.map(({ zh }) => zh).join(''), en: all.map(({ en }) => en).join(' ') };
}
