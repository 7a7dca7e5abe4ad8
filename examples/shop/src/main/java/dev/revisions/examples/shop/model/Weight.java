package dev.revisions.examples.shop.model;

/** A mass. */
public record Weight(int grams) {}
