import { type Draw, drawTimePanels } from '../../grammar/index.ts';

/** Lines over time, a plot for each unit. */
export const drawLine: Draw = (figure, canvas) => drawTimePanels(figure, canvas);
