/** What the paper has decided about its own workflow; the managing editor and the editor-in-chief set it. */
export type HouseRules = {
  /** A person may claim and approve what only they wrote. */
  readonly selfReview: boolean;
  /** Editors publish and schedule, not only the managing editor. */
  readonly editorsPublish: boolean;
  /** One person runs the paper: nobody else has to look before a story goes out. */
  readonly onePerson: boolean;
};

export const STRICT_HOUSE_RULES: HouseRules = {
  selfReview: false,
  editorsPublish: false,
  onePerson: false,
};

/** Says whether people may pass their own text under these rules. */
export function allowsSelfReview(rules: HouseRules): boolean {
  return rules.selfReview || rules.onePerson;
}
