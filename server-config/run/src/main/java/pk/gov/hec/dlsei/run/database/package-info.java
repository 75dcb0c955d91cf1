/**
 * The real PostgreSQL from a Maven artifact, with its full durability. Used by the demo and by the
 * system tests; depends on {@code home} only.
 */
package pk.gov.hec.dlsei.run.database;
