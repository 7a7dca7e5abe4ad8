package dev.revisions.processor.diff;

/** What messages call the parts of a table, or of a composite type that is compared like one. */
enum Noun {
  COLUMN("a column"),
  ATTRIBUTE("an attribute");

  private final String withArticle;

  Noun(String withArticle) {
    this.withArticle = withArticle;
  }

  String withArticle() {
    return withArticle;
  }

  @Override
  public String toString() {
    return withArticle.substring(withArticle.indexOf(' ') + 1);
  }
}
