import { describe, expect, test } from 'vitest';
import type { Lang } from '../languages/index.ts';
import { writings } from '../testing/traditional.ts';
import { comparePair } from './compare.ts';
import { mutate, slips } from '../testing/mutate.ts';
import { seeded } from '../testing/seeded.ts';

const said = (zh: string, en: string, lang: Lang = 'zh'): string[] =>
  comparePair({ lang, text: zh }, { lang: 'en', text: en }).map(({ problem, number }) => `${problem} ${number.text}`);

/** Chinese, the same in English, and something else in English. */
const pairs: [string, string, string][] = [
  // two scale words in one number
  ['3万2千家', '32,000 firms', '32 firms'],
  ['1亿5千万人', '150 million people', '15 million people'],
  ['2亿3000万元', 'RMB 230 million', 'RMB 203 million'],
  ['12万5000户', '125,000 households', '12,500 households'],
  ['1万5千余人', 'over 15,000 people', 'over 1,500 people'],
  ['3千5百吨', '3,500 tonnes', '3,050 tonnes'],
  ['1.2亿5千', '120,005,000', '125,000,000'],
  ['三万两千家', '32,000 firms', '3,200 firms'],
  ['3 万 2 千家', '32,000 firms', '302,000 firms'],
  // short scales
  ['2.5亿美元', 'US$250m', 'US$25m'],
  ['3亿美元', '$300M', '$30M'],
  ['12亿美元', 'US$1.2bn', 'US$12bn'],
  ['5亿元', 'RMB 500 mn', 'RMB 50 mn'],
  ['30亿欧元', '€3B', '€30B'],
  ['5万美元', '$50k', '$500k'],
  ['370亿参数', '37B parameters', '73B parameters'],
  ['14.8万亿词元', '14.8T tokens', '1.48T tokens'],
  ['参数为70亿（7B）', '7 billion parameters (7B)', '7 billion parameters (70B)'],
  ['上下文为32K', 'a context of 32k', 'a context of 23k'],
  // currencies
  ['600万美金', 'US$6 million', 'RMB 6 million'],
  ['600 万美金', '$6 million', '$60 million'],
  ['300万港币', 'HK$3 million', 'US$3 million'],
  ['5亿韩元', '500 million won', 'US$500 million'],
  ['2亿澳元', 'A$200 million', 'US$200 million'],
  ['2亿加元', 'C$200 million', 'US$200 million'],
  ['2亿新元', 'S$200 million', 'US$200 million'],
  ['2亿美元', '200 million US dollars', '200 million euros'],
  ['2亿欧元', '200 million euros', '200 million US dollars'],
  ['3000亿日元', '300 billion yen', 'US$300 billion'],
  ['$3亿', 'US$300 million', 'RMB 300 million'],
  // financial and school years
  ['2021财年', 'FY2021', 'FY2022'],
  ['2021 财年', 'fiscal year 2021', 'fiscal year 2012'],
  ['2021财年', 'FY21', 'FY12'],
  ['21财年', 'FY2021', 'FY2022'],
  ['2019—2020年', '2019–20', '2019–21'],
  ['2019—2020年', '2019/20', '2018/20'],
  ['2019-20赛季', 'the 2019–20 season', 'the 2019–21 season'],
  ['2023─2035年', '2023–2035', '2023–2053'],
  ['2023—2035年', '2023–35', '2023–34'],
  ['2021年第一季度', '1Q21', '1Q22'],
  ['2021年第一季度', 'Q1 2021', 'Q1 2022'],
  ['2021年上半年', '1H2021', '1H2022'],
  ['2021Q3', 'Q3 2021', 'Q3 2022'],
  ['2023年8月3日', '2023.8.3', '2023.8.4'],
  ['2023年8月3日', '2023/8/3', '2023/8/13'],
  // shares, rates and points
  ['比率为6.77‰', '6.77 per thousand', '6.77 percent'],
  ['比率为6.77‰', '0.677%', '6.77%'],
  ['千分之三', '3 per mille', '3 percent'],
  ['万分之五', '5 per ten thousand', '5 per thousand'],
  ['万分之五', '0.05%', '0.5%'],
  ['提高25个基点', 'up 25 basis points', 'up 52 basis points'],
  ['提高25个基点', 'up 0.25 percentage points', 'up 2.5 percentage points'],
  ['下降10BP', 'down 10 bps', 'down 1 bps'],
  ['增加1.5个pct', 'up 1.5 ppt', 'up 15 ppt'],
  ['每百人中有5人', '5 in every 100', '50 in every 100'],
  ['每百人拥有5台', '5 for every hundred people', '15 for every hundred people'],
  ['每千人3张', '3 per 1,000 people', '30 per 1,000 people'],
  ['每万人12名', '12 per 10,000 people', '120 per 10,000 people'],
  ['三成五', '35%', '53%'],
  ['七八成', '70–80%', '70–90%'],
  ['五六百家', '500 to 600 firms', '500 to 700 firms'],
  ['不低于30%', 'at least 30%', 'at least 50%'],
  ['不超过30%', 'no more than 30%', 'no more than 50%'],
  ['1.2万亿日元', '¥1.2 trillion', 'RMB 1.2 trillion'],
  ['两成半', '25%', '20%'],
  ['近 6 成', 'nearly 60%', 'nearly 6%'],
  ['百分之三点五', '3.5%', '35%'],
  ['三点五亿元', 'RMB 350 million', 'RMB 35 million'],
  ['上升零点五个百分点', 'up 0.5 percentage points', 'up 5 percentage points'],
  ['增长 3 倍', 'grew 3x', 'grew 30x'],
  ['人民币壹佰万元整', 'RMB 1 million', 'RMB 1 billion'],
  ['共贰拾叁元', '23 yuan', '32 yuan'],
  // spans of time
  ['不足 1 年', 'less than a year', 'less than 10 years'],
  ['两个半小时', '2.5 hours', '25 hours'],
  ['历时一年半', '18 months', '81 months'],
  ['历时一年半', 'a year and a half', 'two and a half years'],
  ['30年来', 'in three decades', 'in four decades'],
  ['超过1000亿韩元', 'its figure topped 100 billion won', 'its figure topped 10 billion won'],
  ['利润1000亿元', 'saw it top 100 billion yuan', 'saw it top 10 billion yuan'],
  ['80年代', 'the 1980s', 'the 1990s'],
  ['廿一世纪', 'the 21st century', 'the 22nd century'],
  ['5月', 'May', 'June'],
  ['在3月、5月和9月', 'in March, May and September', 'in March, June and September'],
  ['20 世纪 50 年代', 'the 1950s', 'the 1960s'],
  ['17年初', 'early in 2017', 'early in 2018'],
  ['一半来自2023.9', 'half of it from September 2023', 'half of it from September 2022'],
  ['收到13.1w星标', '131k stars', '13.1k stars'],
  ['第十四个五年规划', 'the 14th Five-Year Plan', 'the 13th Five-Year Plan'],
  // English words
  ['3200家', 'three thousand two hundred firms', 'three thousand three hundred firms'],
  ['150家', 'a hundred and fifty firms', 'a hundred and sixty firms'],
  ['250万', 'two and a half million', 'two and a half billion'],
];

describe.each(writings)('the same, otherwise written, in %s', (_, lang, write) => {
  test.each(pairs)('%s = %s', (zh, en) => expect(said(write(zh), en, lang)).toEqual([]));
  test.each(pairs)('%s is not %s, but %s', (zh, _, other) => expect(said(write(zh), other, lang)).not.toEqual([]));
});

/** Identifiers: the same on both sides, or another on one. */
const names: [string, string, string][] = [
  ['FIT2CLOUD完成融资', 'FIT2CLOUD closed a round', 'FIT3CLOUD closed a round'],
  ['发布GPT-4V', 'GPT-4V was released', 'GPT-5V was released'],
  ['Qwen2.5发布', 'Qwen2.5 is out', 'Qwen2.4 is out'],
  ['开源Qwen2.5-72B-Instruct', 'Qwen2.5-72B-Instruct is open', 'Qwen2.5-27B-Instruct is open'],
  ['推理模型o1', 'the reasoning model o1', 'the reasoning model o2'],
  ['漏洞CVE-2024-54143', 'vulnerability CVE-2024-54143', 'vulnerability CVE-2024-54134'],
  ['标准GB/T 43848-2024', 'the standard GB/T 43848-2024', 'the standard GB/T 43848-2023'],
  ['GB/T 43848—2024发布', 'GB/T 43848–2024 came out', 'GB/T 43884–2024 came out'],
  ['通过ISO 9001:2015认证', 'certified to ISO 9001:2015', 'certified to ISO 9001:2008'],
  ['通过ISO/IEC 27001认证', 'certified to ISO/IEC 27001', 'certified to ISO/IEC 27701'],
  ['升级到v1.2.3', 'an upgrade to v1.2.3', 'an upgrade to v1.3.2'],
  ['支持IPv6', 'supports IPv6', 'supports IPv4'],
  ['A4纸', 'A4 paper', 'A3 paper'],
  ['5G基站', '5G base stations', '6G base stations'],
  ['Web3.0时代', 'the age of Web 3.0', 'the age of Web 2.0'],
  ['Java 23与Java 23的更新', 'Java 23 with its updates', 'Java 32 with its updates'],
  ['Log4j 2.15.0漏洞', 'the hole in Log4j 2.15.0', 'the hole in Log4j 2.16.0'],
  ['DeepSeek-R1与DeepSeek-R1的论文', 'DeepSeek-R1 and its paper', 'DeepSeek-V1 and its paper'],
  ['Llama-3.1-8B', 'the Llama-3.1-8B-based model', 'the Llama-3.1-6B-based model'],
  ['IEEE 802.11标准', 'the IEEE 802.11 standard', 'the IEEE 802.15 standard'],
  ['8×22B模型', 'the model 8x22B', 'the model 8x7B'],
  ['GPT-4前后', 'the pre-GPT-4 age', 'the pre-GPT-3 age'],
  ['计划号2024-1400T-SJ', 'plan 2024-1400T-SJ', 'plan 2024-1401T-SJ'],
  ['2xA100显卡', '2xA100 cards', '4xA100 cards'],
];

describe.each(writings)('identifiers in %s', (_, lang, write) => {
  test.each(names)('%s = %s', (zh, en) => expect(said(write(zh), en, lang)).toEqual([]));
  test.each(names)('%s is not %s, but %s', (zh, _, other) => expect(said(write(zh), other, lang)).not.toEqual([]));
});

describe('identifiers', () => {
  test('the disease of 2019 has no number in Chinese', () => {
    expect(said('新冠疫情期间', 'during COVID-19')).toEqual([]);
    expect(said('COVID-19疫情期间', 'during the pandemic')).toEqual([]);
    expect(said('二氧化碳排放量（吨二氧化碳当量）', 'CO2 emissions (tCO2e)')).toEqual([]);
    expect(said('排放5吨CO2', '5 tonnes of carbon dioxide')).toEqual([]);
  });
  test.each([
    ['2020年年中', 'in mid-2020'],
    ['65岁以上人口', 'the over-65 population'],
    ['达5亿元', 'to RMB5 hundred million'],
    ['90后', 'the post-90s'],
    ['大陆元素与队伍', 'mainland elements and the ranks'],
    ['Snowflake174%位居榜首', 'Snowflake leads with 174%'],
    ['2024CCF大会', 'the CCF conference of 2024'],
    ['Llama 3 人工智能模型', 'the AI model Llama 3'],
    ['成百上千的模型', 'hundreds of models'],
  ])('are not made of words: %s = %s', (zh, en) => expect(said(zh, en)).toEqual([]));
});

/** What Chinese has in words, 每百人 and 五六百, English may leave out. */
const isInWords = (zh: string, from: string): boolean =>
  (/每[百千万]人/u.test(zh) && /0$/u.test(from)) || /五六百|七八成/u.test(zh);

test.each(slips.filter((slip) => slip !== 'direction'))(
  'errors of the sort “%s” planted in them are all found',
  (slip) => {
    const random = seeded(2021);
    const planted = [...pairs, ...names].flatMap(([zh, en]) =>
      mutate(en, slip, random).map((error) => ({ zh, ...error })),
    );
    expect(planted.length).toBeGreaterThan(8);
    const missed = planted.filter(({ zh, text, from }) => !isInWords(zh, from) && said(zh, text).length === 0);
    expect(missed.map(({ zh, text }) => `${zh}: ${text}`)).toEqual([]);
  },
);
