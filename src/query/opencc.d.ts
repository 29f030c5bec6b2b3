/** A dictionary of OpenCC: pairs of a character and what it becomes, as "國 国|漢 汉". */
declare module 'opencc-js/dict/TSCharacters' {
  const pairs: string
  export default pairs
}
