import { createApp, reactive, toRefs } from 'vue';

const template = `
  <div class="wide"><label for="goals">Treatment goals</label><textarea id="goals" v-model.lazy="goals"></textarea></div>
  <div class="wide"><label for="precautions">Precautions</label><textarea id="precautions" v-model="precautions"></textarea></div>
  <div><label for="duration">Duration in weeks</label><input id="duration" v-model.number="duration"></div>
  <div><label for="referredTo">Refer to</label><select id="referredTo" v-model="referredTo">
    <option disabled value="">Choose</option>
    <option v-for="name in clinics" :key="name" :value="name">{{ name }}</option>
  </select></div>
  <label><input type="checkbox" v-model="telephone"> Patient wants a telephone call</label>`;

export function startVue(element) {
  const form = reactive({ goals: '', precautions: '', duration: '', referredTo: '', telephone: false });
  const clinics = ['Demo Massage Clinic', 'Demo Hospital'];
  createApp({ setup: () => ({ ...toRefs(form), clinics }), template }).mount(element);
  return () => ({ ...form });
}
