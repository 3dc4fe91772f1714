import { type Draw, drawTimePanels } from '../../grammar/index.ts';

/** A series over time with the ground beneath it filled, a plot for each unit. */
export const drawArea: Draw = (figure, canvas) => drawTimePanels(figure, canvas, true);
