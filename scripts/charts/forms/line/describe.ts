import { catalogue } from '../../../languages/index.ts';
import type { Tell } from '../../form.ts';
import { overTime } from '../../words/index.ts';

export const describeLine: Tell = (figure, lang) => overTime(figure, lang, catalogue(lang).charts.forms.line.chart);
