/**
 * Characters that the two scripts write otherwise, Traditional before Simplified: `長长擴扩`. All that the grammar of
 * numbers names, and the most frequent of others, so that a sentence tells in which script it is.
 */
export const CHARACTERS: string = [
  '貳贰叄叁',
  '長长擴扩漲涨約约過过減减優优讓让個个點点錄录萬万億亿幣币餘余兩两號号級级場场達达於于將将為为滿满臺台圖图時时條条噸吨戶户',
  '項项歲岁筆笔種种單单輛辆國国當当間间財财餅饼內内遊游雙双擊击贊赞評评後后紀纪續续來来許许負负縮缩調调緩缓帶带體体穩稳農农',
  '標标縣县網网辦办統统黃黄攬揽發发鍋锅畝亩選选龍龙線线維维碼码裡里貨货勝胜歐欧尋寻陽阳糧粮養养貓猫亞亚島岛峽峡門门盤盘鴨鸭',
  '進进樣样並并貫贯舉举經经專专眾众計计數数齊齐丟丢獨独無无應应馬马別别醫医離离擔担會会產产員员績绩敗败規规鍾钟屆届張张冊册',
  '處处類类圓圆羅罗鎊镑韓韩盧卢業业幾几劃划強强則则購购節节團团疊叠騰腾現现舊旧頁页電电務务額额預预測测報报訂订實实際际學学',
  '頭头輪轮詞词樁桩棟栋層层塊块顆颗對对組组隊队課课盞盏車车準准區区攝摄釐厘頃顷機机櫃柜劑剂給给動动費费據据關关銷销與与絡络',
  '營营聯联東东監监開开設设創创遞递廣广資资總总試试貧贫運运鏈链濟济態态價价貿贸雲云範范綜综這这傳传術术佔占質质權权轉转從从',
  '還还題题領领斷断導导協协問问見见郵邮驗验環环賣卖編编構构說说寧宁顯显倉仓復复寶宝勢势買买結结戰战蘇苏議议積积鄉乡護护藥药',
  '參参認认誠诚較较華华爭争訓训極极幫帮蓋盖沒没虛虚採采訴诉視视書书識识裝装決决觀观競竞織织紛纷礎础圍围興兴銀银稅税籤签稱称',
  '嚴严輯辑補补違违審审確确訊讯險险鮮鲜頻频壟垄備备諾诺風风們们證证響响責责啟启豐丰獲获貴贵詢询連连廠厂況况趨趋隨随慶庆該该',
  '變变徵征紅红熱热論论難难賦赋匯汇脫脱堅坚臨临義义記记執执屬属輸输寫写絲丝糾纠卻却諮咨順顺療疗揮挥鋪铺園园職职館馆賬账隱隐',
  '鄭郑廳厅勵励庫库儲储綠绿觸触賠赔邊边憑凭駐驻鐵铁樂乐遠远講讲鎮镇徑径師师飲饮擬拟遼辽陝陕貼贴繼继撐撑賽赛漸渐夥伙衝冲鳥鸟',
  '詐诈訪访檔档歡欢針针蘭兰麼么肅肃罰罚擇择適适雜杂習习納纳幹干檢检潛潜暢畅閒闲細细貸贷滯滞狀状鍵键釘钉莊庄話话異异語语須须',
  '陸陆緊紧錢钱換换談谈歷历騙骗請请覽览妝妆終终願愿紹绍償偿寬宽螄蛳踐践階阶驅驱靈灵紐纽偽伪爾尔讀读躍跃殺杀簡简聞闻籌筹壇坛',
  '湧涌壓压贈赠夠够檻槛損损漢汉崗岗劉刘遜逊畢毕搶抢吳吴烏乌衛卫溝沟驛驿腳脚劍剑撥拨紡纺繞绕訟讼廈厦黨党剛刚畫画氣气盡尽軍军',
  '滲渗顧顾飾饰餓饿戲戏娛娱覺觉溫温掛挂純纯傷伤診诊麗丽駛驶濱滨載载韌韧討讨聲声樓楼膚肤軟软賓宾僅仅駕驾釋释惡恶閱阅輕轻闢辟',
  '頂顶歸归勁劲兌兑誤误誇夸築筑絕绝薦荐側侧輿舆洩泄厲厉慣惯轄辖輔辅勞劳悅悦貢贡獻献偉伟閩闽撫抚裏里週周隻只爲为衆众沖冲羣群',
  '綫线嗎吗誰谁爺爷媽妈龜龟麵面麽么謝谢貝贝貯贮賀贺趕赶趙赵跡迹輝辉轟轰辭辞鄧邓鄰邻釣钓鉛铅鋼钢錦锦錯错鍊链鎖锁鏡镜鐘钟鑒鉴',
  '閃闪閉闭閣阁陳陈陰阴隸隶雖虽雞鸡霧雾靜静頒颁頗颇顏颜顫颤飄飘飛飞飯饭饒饶騎骑驚惊魚鱼魯鲁鮑鲍鴻鸿鵬鹏鷹鹰麥麦齡龄龐庞塵尘',
  '壯壮壽寿夢梦奪夺奮奋婦妇孫孙寢寝嶺岭幟帜廟庙彈弹彎弯徹彻憂忧憶忆懷怀戀恋拋抛挾挟捨舍掃扫揚扬搖摇攜携敵敌曉晓楊杨橋桥樹树',
  '殘残淺浅滅灭漁渔潔洁澤泽灣湾災灾煙烟燈灯燒烧爐炉牆墙獎奖瑪玛瓊琼疇畴瘋疯皺皱盜盗礦矿禍祸禦御禮礼禿秃穀谷窮穷窩窝簽签籃篮',
  '綱纲緒绪縱纵繪绘繳缴纖纤罵骂羨羡聖圣聽听腦脑膽胆臉脸艦舰蔣蒋薩萨蘋苹虧亏蟲虫製制複复襲袭親亲詳详誼谊諸诸謀谋謊谎譯译豈岂',
  '豎竖賢贤',
  '潤润淨净鑑鉴牀床説说閲阅鋭锐銳锐衞卫',
].join('');

/** Those of the Simplified that Traditional texts have too, as characters of their own: 台, 后, 只. */
const SHARED = new Set(
  '台后里余几于范云占采征干夸辟泄伙愿游只周面制舍御谷筑冲群复卜致帘咨胜志松洒杰岳秋适准户脱税温兑悦床',
);

/** And of the Traditional those that Simplified texts have. */
const SHARED_TRADITIONAL = new Set('夥徵於著藉乾瞭麼麽');

const signs = Array.from(CHARACTERS);
const traditional = new Set(signs.filter((sign, index) => index % 2 === 0 && !SHARED_TRADITIONAL.has(sign)));
const simplified = new Set(signs.filter((sign, index) => index % 2 === 1 && !SHARED.has(sign)));

/** How many characters of a text belong to one script alone. */
export function countScripts(text: string): { traditional: number; simplified: number } {
  const count = (script: Set<string>): number => Array.from(text).filter((sign) => script.has(sign)).length;
  return { traditional: count(traditional), simplified: count(simplified) };
}
