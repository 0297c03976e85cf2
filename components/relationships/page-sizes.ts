/** The first rows of the list fill a high screen, so that they are there at once. */
export const firstRows = 40;

/** The later ones are read well before their turn. */
export const laterRows = 400;
