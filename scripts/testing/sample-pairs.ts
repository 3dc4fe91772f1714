/**
 * Paragraphs in both languages that agree in every number, in the styles that reports, news and cases use. Tests hold
 * that they raise no alarm, and that every error planted in the English does.
 */
export const samplePairs: [zh: string, en: string][] = [
  // turnover and growth
  [
    '国家统计局的数字是，全年网上成交37.21万亿元，比上年多4.5%。',
    'By the count of the National Bureau of Statistics, RMB 37.21 trillion changed hands online that year, 4.5% more than the year before.',
  ],
  [
    '商品类成交27.95万亿元，同比增长7.9%；服务类8.08万亿元，同比下降6.5%；合约类1.18万亿元，增长10.4%。',
    'Goods came to RMB 27.95 trillion, up 7.9% year on year; services to RMB 8.08 trillion, down 6.5%; contracts to RMB 1.18 trillion, up 10.4%.',
  ],
  [
    '文化艺术品类只有82.29亿元，跌幅达49.2%，而其他类增长38.8%，为47.20亿元。',
    'Culture and art made only RMB 8.229 billion, a drop of 49.2%, while the rest grew 38.8% to RMB 4.72 billion.',
  ],
  [
    '2016—2020年，交易额由26.10万亿元升至37.21万亿元，年均增长9.3%。',
    'From 2016 to 2020 turnover rose from RMB 26.10 to 37.21 trillion, by 9.3% a year on average.',
  ],
  [
    '占社会消费品零售总额的比重是24.9%，较上年提高4.2个百分点。',
    'Its share of total retail sales of consumer goods was 24.9%, up 4.2 percentage points on the year.',
  ],
  [
    '农村网络零售额1.79万亿元，其中实物商品1.63万亿元，占90.93%，增长10.5%。',
    'Rural online retail reached RMB 1.79 trillion, of which goods made RMB 1.63 trillion, or 90.93%, growing 10.5%.',
  ],
  [
    '农产品卖了4158.9亿元，同比增长26.2%，前三类分别占19.82%、14.55%和11.25%。',
    'Farm products sold for RMB 415.89 billion, up 26.2%; the top three kinds had 19.82%, 14.55% and 11.25%.',
  ],
  [
    '跨境电商进出口1.69万亿元，按可比口径增长31.1%，其中出口1.12万亿元、进口0.57万亿元。',
    'Cross-border e-commerce was worth RMB 1.69 trillion, 31.1% more on a comparable basis: exports RMB 1.12 trillion, imports RMB 0.57 trillion.',
  ],
  ['服务贸易738.8亿美元，同比增长9.5%。', 'Trade in services came to US$73.88 billion, up 9.5% year on year.'],
  [
    '净亏损由上年同期的3.2亿元收窄至8600万元。',
    'The net loss narrowed from RMB 320 million a year earlier to RMB 86 million.',
  ],
  // people and parcels
  [
    '从业者共6015.33万人，同比增长17%。',
    'In all 60.1533 million people worked in the trade, 17% more than a year before.',
  ],
  [
    '网民9.89亿，比2020年3月多8540万，普及率70.4%。',
    'There were 989 million people online, 85.4 million more than in March 2020, a penetration rate of 70.4%.',
  ],
  [
    '快递业务量833.6亿件，同比增长31.2%；收入8795.4亿元，同比增长17.3%。',
    'Couriers carried 83.36 billion parcels, up 31.2%, and took RMB 879.54 billion, up 17.3%.',
  ],
  [
    '同城121.7亿件，异地693.6亿件，国际及港澳台18.4亿件。',
    'Within cities 12.17 billion, between cities 69.36 billion, abroad and to Hong Kong, Macao and Taiwan 1.84 billion.',
  ],
  [
    '31家平台上共有店铺1994.5万家，其中955.5万家卖实物。',
    'The 31 platforms had 19.945 million shops between them; 9.555 million of these sold goods.',
  ],
  ['监测到应用34万款，下载1007亿次。', 'Monitors counted 340,000 apps, downloaded 100.7 billion times.'],
  ['海关验放清单24.5亿票，同比增加63.3%。', 'Customs released 2.45 billion lists, an increase of 63.3%.'],
  [
    '带动771万农民就近就业，帮助619万贫困人口增收。',
    'It gave work near home to 7.71 million farmers and raised the income of 6.19 million poor people.',
  ],
  [
    '培训2万名左右的学员，覆盖3000余万人次。',
    'About 20,000 trainees were taught and more than 30 million visits were counted.',
  ],
  [
    '活动吸引20余万人、1300余家企业，直播近900场次。',
    'More than 200,000 people and over 1,300 firms came, and nearly 900 sessions were streamed.',
  ],
  // Double 11
  [
    '2020年11月11日零点，支付峰值为58.3万笔/秒，是2009年的1457倍。',
    'At midnight on 11 November 2020 payments peaked at 583,000 a second, 1,457 times those of 2009.',
  ],
  [
    '11月1日至11日，平台成交4982亿元，同比增长26%。',
    'From 1 to 11 November the platform took RMB 498.2 billion, 26% more than a year earlier.',
  ],
  [
    '截至11日24时，累计下单金额超2715亿元。',
    'By midnight on the 11th orders worth over RMB 271.5 billion had been placed.',
  ],
  [
    '“双十一”走到第12个年头，消费者在0:30之前就付完了尾款。',
    'In the 12th year of Double 11 shoppers had paid their balances before 0:30.',
  ],
  [
    '开场26秒破亿元，1小时3分达372亿元。',
    'It passed RMB 100 million after 26 seconds and stood at RMB 37.2 billion after 1 hour and 3 minutes.',
  ],
  [
    '618期间与双11相比，退货率低1.8个百分点。',
    'The return rate during 618 was 1.8 percentage points lower than at Double 11.',
  ],
  ['晚8点开播，到22点已有近千万人观看。', 'The stream opened at 8 pm; by 22:00 nearly 10 million people had watched.'],
  [
    '10月20日起预售，11月3日、11月11日两天发货。',
    'Pre-sales began on 20 October; goods went out on two days, 3 November and 11 November.',
  ],
  [
    '当天处理物流订单超6.75亿单，较10月日均量增长3倍。',
    'Over 675 million orders were handled that day, three times more than the October daily average.',
  ],
  [
    '五折商品上架10分钟，首批3万张券即告售罄。',
    'Within 10 minutes of the half-price goods going on sale the first 30,000 coupons were gone.',
  ],
  // fractions, multiples, tenths
  [
    '约三分之一的订单来自县城，两成来自乡镇。',
    'About a third of orders came from county seats and 20% from townships.',
  ],
  [
    '浦东互联网企业营收1300亿元，约占全市的1/4。',
    'Internet firms in Pudong earned RMB 130 billion, about a quarter of the city total.',
  ],
  ['三年间规模翻了一番，用户增至原来的五倍。', 'In three years it doubled in size, and users rose fivefold.'],
  [
    '销量是上年同期的1.6倍，客单价却下降12.5%。',
    'Sales were 1.6 times those of a year before, but the average order fell 12.5%.',
  ],
  ['时效提升6~7倍，成本降低25%~30%。', 'It is 6–7 times faster, and costs are 25–30% lower.'],
  ['物流成本占5~10%，高的到百分之十五。', 'Logistics makes up 5 to 10 per cent of costs, at the most 15 per cent.'],
  [
    '超过一半的受访者愿意再买，三分之二的人推荐给朋友。',
    'More than half of those asked would buy again, and two-thirds would tell friends.',
  ],
  [
    '近九成商户使用电子发票，85%的人不再收纸质票。',
    'Nearly 90% of merchants issue electronic invoices, and 85% of people no longer take paper ones.',
  ],
  [
    '判商家退一赔三，赔偿4920元，为货款1640元的三倍。',
    'The shop had to refund and pay threefold damages of RMB 4,920, three times the price of RMB 1,640.',
  ],
  ['打8折后再减300元，合899元。', 'With 20% off and another RMB 300 taken away it came to RMB 899.'],
  // counts in words and ordinals
  ['第四十六次会议通过了第14部法规，共34条。', 'The 46th session adopted the 14th such regulation, of 34 articles.'],
  [
    '第47次《统计报告》由第128届展会发布，位列第二。',
    'The 47th statistical report came out at the 128th fair and ranked second.',
  ],
  [
    '22个国家加入，11个协定设有专章，新设46个综试区，总数105个。',
    'There are 22 countries in it and 11 agreements with such a chapter; 46 zones were added, which makes 105.',
  ],
  [
    '十余家企业参加，二十二个项目签约，总投资过百亿元。',
    'More than ten companies came and twenty-two projects were signed, worth over RMB 10 billion in all.',
  ],
  ['前十位省份合计占87.46%，前50强企业占61%。', 'The top ten provinces had 87.46% and the top 50 firms 61%.'],
  [
    '三项标准、五个部门、12条措施，一并公布。',
    'Three standards, five departments and 12 measures were made public together.',
  ],
  [
    '两家公司各罚50万元，三起案件均为未依法申报。',
    'Two companies were fined RMB 500,000 each; all three cases were failures to notify.',
  ],
  // names, plans, identifiers
  [
    '“十三五”时期增长较快，“十四五”期末要建成7.7万个5G基站。',
    'Growth was quick in the 13th Five-Year Plan period; by the end of the 14th Five-Year Plan there are to be 77,000 5G base stations.',
  ],
  [
    '海关增设9710、9810两个监管代码，B2B出口试点扩至22个海关。',
    'Customs added the codes 9710 and 9810 and widened the B2B export pilot to 22 customs districts.',
  ],
  [
    '“832平台”服务832个县，累计上架9万多款商品。',
    'The 832 platform serves 832 counties and has listed over 90,000 products.',
  ],
  ['见图1-4和表2-1；第7.1.3节另有说明。', 'See Figure 1-4 and Table 2-1; section 7.1.3 has more.'],
  [
    '拨打12315投诉，2020年共受理1934件，同比下降8%。',
    'Complaints go to 12315; 1,934 were taken in 2020, a decline of 8%.',
  ],
  [
    '一带一路沿线的C2M工厂，九成以上是90后创办的。',
    'Along the Belt and Road more than 90% of the C2M factories were founded by people born in the 1990s.',
  ],
  // dates and periods
  [
    '2020年1—11月完成投资1.2万亿元，11月单月下滑3.1%。',
    'From January to November 2020 RMB 1.2 trillion was invested; in November alone it slipped 3.1%.',
  ],
  [
    '1月24日—2月25日，订单环比增长220%，单日最多21.6万单。',
    'Between 24 January and 25 February orders grew 220%, to 216,000 on the busiest day.',
  ],
  [
    '自2021年1月1日起施行；此前于2020年5月28日通过。',
    'It took effect on 1 January 2021 and had been passed on 28 May 2020.',
  ],
  ['2022年12月11日至14日办展，面积154平方米。', 'The fair ran from 11 to 14 December 2022, on 154 square metres.'],
  [
    '指数在2021年为161.3，2022年第三季度为215，同比增长3.3%，环比提升20%。',
    'The index stood at 161.3 in 2021 and at 215 in the third quarter of 2022, up 3.3% on the year and 20% on the quarter before.',
  ],
  [
    '上半年7000吨，下半年1.1万吨，合计1.8万吨。',
    'There were 7,000 tonnes in the first half and 11,000 in the second, 18,000 in all.',
  ],
  [
    '自2003年起，连续编写17年，印数由2000册增至1.5万册。',
    'It has been written since 2003, for 17 years running, and its print run has gone from 2,000 to 15,000.',
  ],
  // cases
  [
    '2020年11月10日晚，查获成品480双、半成品1300余双，货值超50万元。',
    'On the evening of 10 November 2020 480 pairs and over 1,300 half-finished pairs, worth more than RMB 500,000, were seized.',
  ],
  [
    '下午16时布控，当场抓获2人，另有53人报案。',
    'Watch was set at 16:00; two men were caught in the act, and 53 people had reported losses.',
  ],
  [
    '共171人申请集体投诉，平台答复时限由30天缩短到5天。',
    'In all 171 people joined the complaint; the time limit for an answer was cut from 30 days to 5.',
  ],
  [
    '被告拒退2000元定金，法院判其返还并按1.5倍赔付3000元。',
    'The defendant kept a deposit of RMB 2,000; the court ordered it back, and RMB 3,000, 1.5 times as much, in damages.',
  ],
  [
    '检测App 44万款，责令1336款整改，通报377款，下架94款。',
    'Tests covered 440,000 apps; 1,336 were to be put right, 377 were named in public and 94 were removed.',
  ],
  [
    '办结垄断案108件，罚没3.91亿元；立案481件，审结473件。',
    'In all 108 monopoly cases were closed, with RMB 391 million in fines; 481 were opened and 473 decided.',
  ],
  [
    '主播称库存1万件，实际只有3.5千件，差65%。',
    'The host claimed 10,000 in stock; there were 3,500, which is 65% short.',
  ],
  [
    '监测25天，采集信息14,296,274条，负面占2.6%。',
    'In 25 days of monitoring 14,296,274 items were gathered, of which 2.6% were negative.',
  ],
  // found in use
  ['贷款余额增长1.37倍，达上年末的2.37倍。', 'The balance grew 1.37 times, to 2.37 times that of the year before.'],
  [
    '双十一首日成交超100万单，90后和95后占六成。',
    'On the first day of Double 11 over 1 million orders came in, 60% of them from people born after 1990 and after 1995.',
  ],
  [
    '百强区县分布在16省份，百强中近九成在东部。',
    'The top 100 counties and districts lie in 16 provinces; of the top 100 nearly 90% are in the east.',
  ],
  [
    '“二八法则”不再适用，二十国集团把它列为案例。',
    'The “80/20 rule” holds no longer; the Group of Twenty (G20) lists it as a case.',
  ],
  [
    '文件为国市监广〔2020〕175号，刑法修正案（十一）同时生效。',
    'The document is 国市监广〔2020〕175号; Amendment (XI) (刑法修正案（十一）) took effect with it.',
  ],
  [
    '英伟达收购等4件集中获批，附加10条限制。',
    'The NVIDIA deal and three other mergers were approved, with ten conditions.',
  ],
  [
    '由占比推算，网民约9.04亿（4.23÷0.468），用户为4.23亿。',
    'By its share there are about 904 million people online (423 ÷ 0.468), of whom 423 million are users.',
  ],
  [
    '2019年为306.5−36.6=269.9万家，36.6÷269.9=13.56%。',
    'In 2019 there were 3.065 − 0.366 = 2.699 million; 0.366 ÷ 2.699 = 13.56%.',
  ],
  [
    '一刻钟生活圈打通最后一百米，近百家企业、十余个平台响应。',
    'The 15-minute circle covers the last hundred metres; nearly 100 companies and a dozen or so platforms joined.',
  ],
  [
    '办了6·8直播和3·15晚会，相差近百倍。',
    'There were a live stream on June 8 and a gala on 15 March, nearly a hundredfold apart.',
  ],
  [
    '2016年为5亿元，2020年为9亿元，比2016年多4亿元。',
    'It was RMB 500 million in 2016 and RMB 900 million in 2020, RMB 400 million more than in 2016.',
  ],
  [
    '“双11”促销从11月1日起，与往年“双11”一样在11月11日零点达到高峰，当年共15天。',
    'The Double 11 sales began on 1 November and peaked at midnight on 11 November, as at every Double 11; that year they went on for 15 days.',
  ],
  [
    '全国有上万间大棚变身直播间，上百名县长参加。',
    'Over 10,000 greenhouses have become live rooms, and more than 100 county heads took part.',
  ],
];
