import type { BesideWords } from '../en/beside.ts';

export const besideWords: BesideWords = {
  title: '對照閱讀',
  lead: '兩種語言的正文，逐段並排。',
  needsScript:
    '兩種語言並排顯示需要啟用JavaScript。不啟用時，可以從這裡開啟各語言的正文，每段旁的小連結通往另一種語言的同一處。',
  choose: '對照',
  faults: {
    nothing: '沒有說明看哪一頁。請開啟要看的網頁，點其中的「對照閱讀」。',
    unreadable: '這個網址不是本站某一頁的對照網址。請開啟要看的網頁，點其中的「對照閱讀」。',
    language: '本文庫沒有網址所說的那種語言可與本語言對照。請開啟網頁本身，點其中的「對照閱讀」。',
    noPage: '本站沒有這一頁。',
    lacking: '這一頁沒有「{language}」版。可以單獨閱讀：',
    noText: '這一頁沒有可以並排的正文。可以單獨開啟：',
    noBlock: '正文裡沒有這一段，可能已經修訂。下面從頭顯示。',
    failed: '未能讀取正文。請檢查連線，然後重新開啟本頁。',
  },
};
