package dev.revisions.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.processor.compile.Golden;
import dev.revisions.processor.compile.Sources;
import dev.revisions.processor.format.SourceFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

class FacadeWriterTest {

  private static final String FACADE = "com.acme.revisions.Revisions";

  private static List<String> names(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "com.acme.revisions.Revision_20261123_r" + i)
        .toList();
  }

  /** The facade and as many revisions as it names, which do nothing. */
  private static Map<String, String> sources(List<String> classNames) {
    var sources = new LinkedHashMap<String, String>();
    sources.put(FACADE, FacadeWriter.write(FACADE, classNames));
    for (String name : classNames) {
      sources.put(
          name,
          """
          package com.acme.revisions;
          @dev.revisions.annotation.RevisionInfo(id = "%012x")
          public final class %s extends dev.revisions.Revision {
            @Override protected void upgrade(dev.revisions.Operations op) {}
            @Override protected void downgrade(dev.revisions.Operations op) {}
          }
          """
              .formatted(sources.size(), name.substring(name.lastIndexOf('.') + 1)));
    }
    return sources;
  }

  private static Object history(List<String> classNames) throws ReflectiveOperationException {
    return Sources.compile(sources(classNames)).loadClass(FACADE).getMethod("history").invoke(null);
  }

  @Test
  void passesEverythingOn(TestInfo test) throws Exception {
    Golden.assertMatches(test, new SourceFormatter().format(FacadeWriter.write(FACADE, names(2))));

    assertThat(history(names(2)).toString().lines()).hasSize(2);
  }

  @Test
  void manyRevisionsDoNotOutgrowAClassFile() throws Exception {
    List<String> names = names(2 * FacadeWriter.MAX_PER_METHOD + 1);

    assertThat(history(names).toString().lines()).hasSize(names.size());
  }

  @Test
  void theFingerprintTellsNamesAndOrder() {
    assertThat(
            List.of(
                FacadeWriter.fingerprint(List.of("a", "b")),
                FacadeWriter.fingerprint(List.of("b", "a")),
                FacadeWriter.fingerprint(List.of("a"))))
        .doesNotHaveDuplicates();
  }
}
