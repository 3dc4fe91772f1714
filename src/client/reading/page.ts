import { startBlockTools } from '../pages/block-tools.ts';
import { followBlock } from '../pages/follow-block.ts';
import { startDrawer } from './drawer.ts';
import { startExplaining } from './explain.ts';
import { startKeys } from './help.ts';
import { watchPresentPart } from './present-part.ts';
import { startQuoting } from './quote.ts';
import { startSideNotes } from './side-notes.ts';

// A sheet of what there is only now. Until it is there, nothing of it is shown.
const sheet = document.createElement('link');
sheet.rel = 'stylesheet';
sheet.href = document.querySelector<HTMLElement>('#keys')!.dataset['sheet']!;
document.head.append(sheet);

const navigation = document.querySelector<HTMLElement>('.way');
const text = document.querySelector<HTMLElement>('.prose');
const drawer = navigation ? startDrawer(navigation) : undefined;
if (navigation && text) watchPresentPart(navigation, text);
if (text) startSideNotes(text);
if (text) startExplaining(text);
if (text) startBlockTools(text);
const quote = text && startQuoting(text);
startKeys({ contents: drawer ?? (() => location.assign('#contents')), quote: () => quote?.() });
followBlock();
