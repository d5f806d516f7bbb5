/** A word for people in the two languages of the user interface. */
export interface Label {
  id: string;
  en: string;
}
