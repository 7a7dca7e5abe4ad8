package dev.revisions.processor.fingerprint;

import java.nio.charset.StandardCharsets;

/**
 * A short name for a text: its checksum of 64 bits by the rule of FNV-1a, as sixteen hexadecimal
 * digits. Two texts that are not made for it share one with a probability of 1 to 2^64; a
 * cryptographic hash, which is proof against forgery too, takes 60 ms to be loaded.
 */
public final class Checksum {

  private static final long BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private Checksum() {}

  /** That of a text. */
  public static String of(CharSequence text) {
    long sum = BASIS;
    for (byte b : text.toString().getBytes(StandardCharsets.UTF_8)) {
      sum = (sum ^ (b & 0xff)) * PRIME;
    }
    String digits = Long.toHexString(sum);
    return "0".repeat(Long.BYTES * 2 - digits.length()) + digits;
  }
}
