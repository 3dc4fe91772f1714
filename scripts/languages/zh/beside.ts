import type { BesideWords } from '../en/beside.ts';

export const besideWords: BesideWords = {
  title: '对照阅读',
  lead: '两种语言的正文，逐段并排。',
  needsScript:
    '两种语言并排显示需要启用JavaScript。不启用时，可以从这里打开各语言的正文，每段旁的小链接通到另一种语言的同一处。',
  choose: '对照',
  faults: {
    nothing: '没有说明看哪一页。请打开要看的网页，点其中的“对照阅读”。',
    unreadable: '这个网址不是本站某一页的对照网址。请打开要看的网页，点其中的“对照阅读”。',
    language: '本文库没有网址所说的那种语言可与本语言对照。请打开网页本身，点其中的“对照阅读”。',
    noPage: '本站没有这一页。',
    lacking: '这一页没有“{language}”版。可以单独阅读：',
    noText: '这一页没有可以并排的正文。可以单独打开：',
    noBlock: '正文里没有这一段，可能已经修订。下面从头显示。',
    failed: '未能读取正文。请检查网络，然后重新打开本页。',
  },
};
