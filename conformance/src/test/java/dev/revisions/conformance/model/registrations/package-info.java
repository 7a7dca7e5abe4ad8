@ConverterRegistration(converter = WeightConverter.class)
package dev.revisions.conformance.model.registrations;

import org.hibernate.annotations.ConverterRegistration;
