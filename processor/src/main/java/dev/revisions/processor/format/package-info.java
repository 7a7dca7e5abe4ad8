/** google-java-format, run inside any compiler without a JVM flag. */
package dev.revisions.processor.format;
