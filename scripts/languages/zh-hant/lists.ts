import type { ListWords } from '../en/lists.ts';

export const listWords: ListWords = {
  count: ({ one }, n) => `${n}個${one}`,
  here: ({ name }) => `本節${name}`,
  namedHere: ({ name }) => `本節提到的${name}`,
  namedIn: '見正文：',
  linkToEntry: '本條連結',
  related: ({ name }) => `相關${name}`,
  label: ({ name }) => `在${name}中尋找`,
  placeholder: (columns) => `${columns.join('、')}……`,
  clear: '清除',
  exportShown: '匯出目前結果：',
  finder: ({ name }) => ({
    all: '全部',
    count: '{n}條（共{all}條）',
    none: `沒有符合條件的${name}。可以去掉一個條件再試。`,
    more: '再顯示{n}條',
    partly: `連線中斷：這裡只有前{n}條${name}，其餘在後面幾頁。`,
  }),
  title: '標題',
  sort: '排序',
  asListed: '原有順序',
  earliest: '時間從早到晚',
  latest: '時間從晚到早',
  month: '月份',
  monthsNote: ({ name }) => `只畫有${name}的月份；沒有寫明月份的${name}不在圖中。`,
};
