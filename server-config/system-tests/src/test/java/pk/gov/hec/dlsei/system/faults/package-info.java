/** A whole DLSEI of the tests' own, and what happens to it when one of its parts is gone. */
package pk.gov.hec.dlsei.system.faults;
