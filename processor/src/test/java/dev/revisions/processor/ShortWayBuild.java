package dev.revisions.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.revisions.processor.compile.Project;

/** Builds after a recorded one, which may take the short way or not. */
abstract class ShortWayBuild extends ShopBuild {

  static final String OTHER = "com.acme.shop.Other";

  /** What stands beside the customer, recorded once and seen to be unchanged. */
  static Project recorded(Project project) {
    assertThat(compile(project).errors()).isEmpty();
    assertThat(ShortWay.isTaken(project)).as("unchanged").isTrue();
    return project;
  }

  static Project customer(Project project, String... fields) {
    return project.write(CUSTOMER, entity(CUSTOMER, fields));
  }

  static String type(String text) {
    return """
    package com.acme.shop;

    import jakarta.persistence.*;

    """
        + text;
  }

  /** A customer with these fields, beside another type that changes. */
  static void assertSeen(Project project, String field, String before, String after) {
    recorded(customer(project, field).write(OTHER, type(before)));
    project.write(OTHER, type(after));
    assertThat(ShortWay.isTaken(project)).as(after).isFalse();
  }

  static void assertOverlooked(Project project, String field, String before, String after) {
    recorded(customer(project, field).write(OTHER, type(before)));
    project.write(OTHER, type(after));
    assertThat(ShortWay.isTaken(project)).as(after).isTrue();
  }
}
