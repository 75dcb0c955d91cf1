/** What is done each night: deleting what has run out, sealing anew what an old key sealed. */
package pk.gov.hec.dlsei.batch.night;
