/** What the help says, in English. */

export const englishHelp = {
  letterKeys: 'Keys of one letter or sign: T, R, / and ?',
  letterKeysNote:
    'They work while the timeline or nothing has the focus. Turned off, they stay off in this browser.',
  howToRead:
    'Each lane is a person, each bar an office. A bar is full where the sources make it certain, and a thin line where the date is only known to the month, the year or less. After an office whose end no source states, the ink trails off and its name has the sign –?. Several posts of which only the same years are known stand in one bracket, in their order. Nothing is drawn that no source says.',
  keysTitle: 'Keys, mouse and touch',
  keys: [
    ['← → ↑ ↓', 'move between offices and events'],
    ['Home, End', 'the first and the last of a career'],
    ['Page Up, Page Down', 'on by a screenful of people'],
    ['letters, on the timeline', 'a person or an event by name'],
    ['Enter', 'open the details'],
    ['Esc', 'close the details'],
    ['+ −', 'zoom in, zoom out'],
    ['Shift ← →', 'earlier, later'],
    ['0 or double click', 'fit what matched, then everything'],
    ['drag, swipe, Shift + wheel', 'earlier, later'],
    ['pinch, Ctrl + wheel', 'zoom'],
    ['click on the axis', 'set the as-of line; a tap opens the day'],
    ['T', 'table and back'],
    ['R', 'text and back'],
    ['/', 'find'],
    ['?', 'this help'],
  ] as readonly (readonly [string, string])[],
}
