/** Real databases for the tests of the other modules, and what their catalogs say. */
package dev.revisions.testing;
