import type { CheckMessages } from '../../check-messages.ts';

export const lists: CheckMessages['lists'] = {
  noSpace: (mark) => [
    `這裡的${mark}後面沒有空格，不會成為清單項目`,
    `每項開頭應是${mark}加空格`,
    `加上空格（若要寫符號本身，寫${mark.replace(/[-.)]$/, '\\$&')}）`,
  ],
  oddSpace: (mark) => [`${mark}旁邊是不換行空格或全形空格，不會成為清單項目`, '應是普通空格', '刪去，重新按空格鍵'],
  runTogether: (first, second) => [
    `以${first}和${second}開頭的幾行會連成一行`,
    '各行之間應有空行，或寫成清單',
    '每行前加一個空行，或在行首寫「- 」',
  ],
  swallowed: ['這一行會接到上面的清單項目裡', '另起一段前應有空行；屬於該項的文字行首應有兩個空格', '加空行或空格'],
  task: ['[ ]會使這一項帶上不能勾選的方框', '應是文字', '寫明已辦或未辦，或刪去[ ]'],
  otherNumber: (written, shown) => [
    `這一項寫的是${written}，顯示出來是${shown}`,
    '清單的編號應依次加一',
    `改成${shown}；要顯示${written}，就另起一段，寫${written}\\.`,
  ],
  noTerm: [
    '這裡是術語的解釋，上面卻沒有術語',
    '術語單獨一行，下一行寫半形冒號、空格和解釋',
    '在上面一行寫上術語；要寫冒號本身，寫\\:',
  ],
  fullWidthColon: ['行首是全形冒號，不會成為術語的解釋', '解釋以半形冒號加空格開頭', '改成半形冒號和空格'],
  eaten: (sign) => [
    `行首的${sign}不會顯示：它把這一行變成了${sign === '>' ? '引文' : '清單項目'}`,
    `清單寫「- 」，符號本身寫\\${sign}`,
    `改成\\${sign}或−，或把文字寫在行首`,
  ],
};
