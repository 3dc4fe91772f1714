import type { Catalogue, Lang } from '../../languages/index.ts';
import type { Figure } from '../../tables/index.ts';
import type { Measure } from '../data/index.ts';

type RequirementWords = Catalogue['charts']['requirements'];

/** What a need is asked about: a figure under a form, its number columns, and the words to refuse it with. */
interface Question {
  /** As the form reads it. */
  figure: Figure;
  /** As it stands in the text. */
  printed: Figure;
  /** The form's name, as a text writes it: `bar`. */
  form: string;
  all: Measure[];
  lang: Lang;
  say: RequirementWords;
}

/** Why a form cannot draw a table. */
export interface Refusal {
  /** What it needs and what was found: `chart="bar" needs one number column; found none`. */
  reason: string;
  /** What to do about it, other than choosing another form: `take the row away`. */
  remedy?: string | undefined;
  /** Forms to propose, where the form's own list of nearest ones does not fit; empty where none helps. */
  nearest?: string[];
}

/** One thing that a form needs of a table: undefined where it is met. */
export type Need = (asked: Question) => Refusal | undefined;
