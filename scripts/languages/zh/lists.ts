import type { ListWords } from '../en/lists.ts';

export const listWords: ListWords = {
  count: ({ one }, n) => `${n}个${one}`,
  here: ({ name }) => `本节${name}`,
  namedHere: ({ name }) => `本节提到的${name}`,
  namedIn: '见正文：',
  linkToEntry: '本条链接',
  related: ({ name }) => `相关${name}`,
  label: ({ name }) => `在${name}中查找`,
  placeholder: (columns) => `${columns.join('、')}……`,
  clear: '清除',
  exportShown: '导出当前结果：',
  finder: ({ name }) => ({
    all: '全部',
    count: '{n}条（共{all}条）',
    none: `没有符合条件的${name}。可以去掉一个条件再试。`,
    more: '再显示{n}条',
    partly: `网络不通：这里只有前{n}条${name}，其余在后面几页。`,
  }),
  title: '标题',
  sort: '排序',
  asListed: '原有顺序',
  earliest: '时间从早到晚',
  latest: '时间从晚到早',
  month: '月份',
  monthsNote: ({ name }) => `只画有${name}的月份；没有写明月份的${name}不在图中。`,
};
