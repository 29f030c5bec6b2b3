/** Language tags, as texts have them (BCP 47, in the form that browsers write). */
export const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/

export const isLanguage = (text: string): boolean => LANGUAGE_TAG.test(text)
