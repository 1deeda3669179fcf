/** The colours of the stage: coal blue-black, steel, brick, wood, paper, and the yellow of lamps. Flat, so that atlases stay small. */
export const INK = '#10131a';
export const VOID = '#080b10';

export const COAL = { deep: '#12161d', dark: '#1b212b', mid: '#262e3a', light: '#36414f' } as const;
export const STEEL = { deep: '#232c38', dark: '#33404f', mid: '#52637a', light: '#8398b0', pale: '#c3d0de' } as const;
export const BRICK = { deep: '#5a2a20', dark: '#783828', mid: '#9a4a34', light: '#b86147' } as const;
export const WOOD = { deep: '#3a281c', dark: '#553a27', mid: '#7b5637', light: '#a67a4d' } as const;
export const STONE = { deep: '#3a4049', dark: '#4d545f', mid: '#666e7a', light: '#868e99' } as const;
export const PAPER = { shade: '#cdbd9a', mid: '#efe4cb', white: '#fbf6ea' } as const;
export const LAMP = { deep: '#a06c10', dark: '#d9991c', mid: '#ffd23f', pale: '#fff2b0' } as const;
export const BRASS = { dark: '#7a5522', mid: '#b98538', light: '#e2b765' } as const;
export const LEAF = { deep: '#1d3229', dark: '#2a4636', mid: '#3c6248', light: '#5b8a5f' } as const;
export const GLASS = { dark: '#0e2028', mid: '#1c4652', light: '#7fd6d0' } as const;
export const ALARM = { dark: '#7d1f1c', mid: '#d4452f', light: '#ff8d6b' } as const;
export const GOOD = '#7fd3a0';
export const SKY = '#6fa8dc';
