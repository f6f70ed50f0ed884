/** More squares than these nobody can count. */
export const MOST_SQUARES = 400;
