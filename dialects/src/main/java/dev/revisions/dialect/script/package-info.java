/** Databases that revisions do not run on, but that scripts can be rendered for. */
package dev.revisions.dialect.script;
