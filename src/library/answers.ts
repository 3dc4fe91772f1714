/** Every question is known here by its name, so that a build can compare the answers of today with those of the last. */
import './cases.ts';
import './changes.ts';
import './corrections.ts';
import './cited.ts';
import './covers.ts';
import './figures.ts';
import './gallery.ts';
import './key-figures.ts';
import './indicators.ts';
import './languages.ts';
import './maps.ts';
import './navigation.ts';
import './notes.ts';
import './pages.ts';
import './pictures.ts';
import './previews.ts';
import './registers.ts';
import './references.ts';
import './related.ts';
import './reports.ts';
import './sections.ts';
import './text-info.ts';
import './terms.ts';
import './theme.ts';
import './whole.ts';

export { currentModel, modelOf } from './model.ts';
export { answerHash, answerOf, questionNames } from './questions.ts';
