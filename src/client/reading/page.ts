import { startDrawer } from './drawer.ts';
import { startExplaining } from './explain.ts';
import { startKeys } from './help.ts';
import { watchPresentPart } from './present-part.ts';
import { startQuoting } from './quote.ts';

const navigation = document.querySelector<HTMLElement>('.way');
const text = document.querySelector<HTMLElement>('.prose');
const drawer = navigation ? startDrawer(navigation) : undefined;
if (navigation && text) watchPresentPart(navigation, text);
if (text) startExplaining(text);
const quote = text && startQuoting(text);
startKeys({ contents: drawer ?? (() => location.assign('#contents')), quote: () => quote?.() });
