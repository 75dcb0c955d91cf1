/**
 * The schema by itself, on a real PostgreSQL: names, rights, checks, and every upgrade over a
 * filled database.
 */
package pk.gov.hec.dlsei.system.database;
