/** The databases: how each says in SQL what an operation does. Nothing else knows SQL. */
package dev.revisions.dialect;
