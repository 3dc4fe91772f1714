import { issued, type Samples } from '../../sample.ts';

export const samples: Samples = {
  'map-shares-zh': issued(
    'map',
    [
      '省份 | 占比',
      '广东省 | 24.33',
      '浙江 | 16.68',
      '上海 | 11.80',
      '北京 | —',
      '江苏 | —',
      '安徽 | 2.13',
      '河南 | 1.91',
      '内蒙古自治区 | 0.4',
      '黑龙江 | 6.5',
    ],
    { title: '网络零售额占比', unit: '%', highlight: '浙江' },
  ),
  'map-shares-en': issued(
    'map',
    [
      'Province | Share',
      'Guangdong | 24.33',
      'Zhejiang | 16.68',
      'Shanghai | 11.80',
      'Beijing | —',
      'Jiangsu | —',
      'Anhui | 2.13',
      'Henan | 1.91',
      'Inner Mongolia | 0.4',
    ],
    { title: 'Share of online retail', unit: '%' },
  ),
  'map-kinds-zh': issued(
    'map',
    [
      '省份 | 试点批次',
      '广东 | 第一批',
      '浙江 | 第一批',
      '海南 | 第二批',
      '北京 | 第二批',
      '四川 | 第三批',
      '西藏 | —',
    ],
    { title: '试点批次' },
  ),
  'map-kinds-en': issued(
    'map',
    [
      'Place | Kind of programme',
      'Guangdong | Pilot zone for cross-border e-commerce',
      'Hainan | Free-trade port',
      'Sichuan | Demonstration base',
      'Zhejiang | Pilot zone for cross-border e-commerce',
    ],
    { title: 'Programmes' },
  ),
};
